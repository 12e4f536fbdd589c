package org.muster.core.web.operator;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.muster.core.kernel.Refusal;
import org.muster.core.web.api.OperatorAnswer;
import org.muster.core.web.api.OperatorCommand;
import org.muster.core.web.text.Sentences;

/**
 * {@code POST /operator/<command>}, the command's words as lines of the body, {@code Authorization: Bearer <token>}.
 * Answers plain text with 200 (done) or 422 (refused); without the token the address is not there (404).
 */
public class OperatorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OperatorToken token;

    @Inject
    transient Sentences sentences;

    @Inject
    @Any
    transient Instance<OperatorCommand> commands;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = String.valueOf(request.getPathInfo()).substring(1);
        Optional<OperatorCommand> command =
                commands.stream().filter(known -> known.name().equals(name)).findFirst();
        if (!token.isShownBy(request) || command.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        OperatorAnswer answer = run(command.get(), request.getReader().lines().toList());
        response.setStatus(answer.ok() ? HttpServletResponse.SC_OK : 422);
        response.setContentType("text/plain; charset=utf-8");
        response.getWriter().println(answer.text());
    }

    private OperatorAnswer run(OperatorCommand command, List<String> arguments) {
        try {
            return command.run(arguments);
        } catch (Refusal refusal) {
            return OperatorAnswer.refused(sentences.inEnglish(refusal.key(), refusal.arguments()));
        }
    }
}
