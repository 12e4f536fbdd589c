package org.muster.core.people.signin;

/** Where somebody signs in from: the address is for the throttle only, the device's words are shown to its owner. */
public record Client(String address, String device) {

    private static final int LONGEST_DEVICE = 200;

    public Client {
        String printable = device.replaceAll("[^\\x20-\\x7E]", "");
        device = printable.substring(0, Math.min(printable.length(), LONGEST_DEVICE));
    }
}
