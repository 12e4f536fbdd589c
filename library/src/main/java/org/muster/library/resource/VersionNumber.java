package org.muster.library.resource;

/** 1.0, then 1.1 after a small correction or 2.0 after a change that readers should know of. */
public record VersionNumber(int major, int minor) {

    static final VersionNumber BEFORE_THE_FIRST = new VersionNumber(0, 0);

    public VersionNumber next(boolean smallCorrection) {
        return smallCorrection && major > 0 ? new VersionNumber(major, minor + 1) : new VersionNumber(major + 1, 0);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
