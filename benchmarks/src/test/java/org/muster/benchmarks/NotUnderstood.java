package org.muster.benchmarks;

/** The command line asks for what there is not. */
final class NotUnderstood extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotUnderstood(String sentence) {
        super(sentence);
    }
}
