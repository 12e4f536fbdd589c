package org.muster.core.web.api;

import java.util.List;

/** Something the operator of the server may ask for from the command line, such as {@code verify-audit}. CDI beans. */
public interface OperatorCommand {

    /** The name it is called by: {@code POST /operator/<name>}. */
    String name();

    /** Carries it out; {@code arguments} are the words after the name. */
    OperatorAnswer run(List<String> arguments);
}
