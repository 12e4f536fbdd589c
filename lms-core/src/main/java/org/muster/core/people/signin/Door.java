package org.muster.core.people.signin;

import java.util.HexFormat;
import org.muster.core.kernel.Sha256;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.person.EmailAddress;

/** Something that can be tried too often, known by a digest. */
public record Door(byte[] digest, Patience patience) {

    /** The account of an address, whether there is one or not. */
    public static Door account(String email) {
        return new Door(Sha256.of("account " + EmailAddress.keyOf(email)), Patience.ACCOUNT);
    }

    public static Door secondStep(PersonId person) {
        return new Door(Sha256.of("second step " + person), Patience.ACCOUNT);
    }

    public static Door password(PersonId person) {
        return new Door(Sha256.of("password " + person), Patience.ACCOUNT);
    }

    /** A client. */
    public static Door address(String address) {
        return new Door(Sha256.of("address " + counted(address)), Patience.ADDRESS);
    }

    /** A client that guesses at something. */
    public static Door secret(String secret, String address) {
        return new Door(Sha256.of("secret " + secret + " " + counted(address)), Patience.SECRET);
    }

    /** Of an IPv6 address the first half, which is what a household is given. */
    private static String counted(String address) {
        return AddressRange.bytes(address)
                .filter(bytes -> bytes.length == 16)
                .map(bytes -> HexFormat.of().formatHex(bytes, 0, 8))
                .orElse(address);
    }

    /** Whoever invites people. */
    public static Door inviter(PersonId person) {
        return new Door(Sha256.of("inviter " + person), Patience.INVITER);
    }

    /** Letters of invitation to a mailbox, whoever sends them. */
    public static Door invitation(String email) {
        return new Door(Sha256.of("invitation " + EmailAddress.keyOf(email)), Patience.MAILBOX);
    }

    public static Door mailbox(String email) {
        return new Door(Sha256.of("mailbox " + EmailAddress.keyOf(email)), Patience.MAILBOX);
    }
}
