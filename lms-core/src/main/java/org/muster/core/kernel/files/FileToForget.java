package org.muster.core.kernel.files;

/** Nobody holds this content any more. */
public record FileToForget(String digest) {}
