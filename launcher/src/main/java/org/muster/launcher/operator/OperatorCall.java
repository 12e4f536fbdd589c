package org.muster.launcher.operator;

import java.nio.file.Path;
import java.util.List;

/**
 * A command that the application carries out.
 *
 * @param command the word after {@code ./lms}
 * @param words what follows it, options aside; their meaning is the application's
 * @param data the directory of the installation it is meant for
 */
public record OperatorCall(String command, List<String> words, Path data) {}
