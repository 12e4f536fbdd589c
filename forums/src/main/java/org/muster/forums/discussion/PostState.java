package org.muster.forums.discussion;

/** Whether a post is there to be read; the names are stored. */
public enum PostState {
    SHOWN,
    /** Taken back by its author. */
    WITHDRAWN,
    /** Taken out of sight by a moderator, who says why. */
    HIDDEN
}
