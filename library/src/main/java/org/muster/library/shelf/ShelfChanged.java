package org.muster.library.shelf;

/** Told within this server when the transaction that changed the shelf is committed. */
record ShelfChanged() {}
