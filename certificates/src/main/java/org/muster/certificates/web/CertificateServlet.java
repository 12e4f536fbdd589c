package org.muster.certificates.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.muster.certificates.api.AwardId;
import org.muster.certificates.file.OpenCertificate;
import org.muster.core.kernel.Forbidden;
import org.muster.core.kernel.NotFound;
import org.muster.core.web.api.SignedInPerson;

/** {@code GET /certificates/{award}.pdf}: the certificate, or 404 for whom it is none of their business. */
public class CertificateServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String ENDING = ".pdf";

    @Inject
    transient OpenCertificate openCertificate;

    @Inject
    transient SignedInPerson person;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getPathInfo());
        if (!path.endsWith(ENDING)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (person.id().isEmpty()) {
            response.sendRedirect("/login?next=" + URLEncoder.encode(request.getRequestURI(), StandardCharsets.UTF_8));
        } else {
            send(path.substring(1, path.length() - ENDING.length()), response);
        }
    }

    private void send(String id, HttpServletResponse response) throws IOException {
        try {
            byte[] pdf = openCertificate.open(AwardId.parse(id));
            response.setContentType("application/pdf");
            response.setContentLength(pdf.length);
            response.setHeader("Cache-Control", "private, no-store");
            response.setHeader("Content-Disposition", "inline; filename=\"certificate-" + id + ".pdf\"");
            response.getOutputStream().write(pdf);
        } catch (NotFound | Forbidden none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
