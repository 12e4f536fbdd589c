package org.muster.certificates.accreditation;

import java.time.Instant;
import java.util.UUID;
import org.muster.core.kernel.files.FileDigest;

/** A file that shows an accreditation. */
public record Evidence(UUID id, String name, String type, long size, FileDigest digest, Instant addedAt) {}
