package org.muster.forums.reading;

/**
 * What others think of a post.
 *
 * @param helpful how many found it helpful
 * @param mine whether the reader is one of them
 */
public record Reaction(int helpful, boolean mine) {

    static final Reaction NONE = new Reaction(0, false);
}
