package org.muster.certificates.document;

import java.net.URI;

/**
 * How anyone can check the certificate.
 *
 * @param code the verification code as people read it
 * @param address the page that answers for this code
 * @param remark a sentence at the foot of the sheet, such as what kind of certificate this is; may be empty
 */
public record Proof(String code, URI address, String remark) {}
