package org.skinweek.platform;

/** Opens web addresses and folders in another program; called only when the user clicks. */
@FunctionalInterface
public interface LinkHandler {
    /**
     * Opens an address; may take some seconds, so never on the JavaFX thread.
     *
     * @param address a web address, or a folder as a {@code file:} address
     * @return false when there is no program that opens it
     */
    boolean open(String address);
}
