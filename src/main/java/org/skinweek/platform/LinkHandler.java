package org.skinweek.platform;

/** Opens web addresses and folders in another program; only ever asked when the user clicks. */
@FunctionalInterface
public interface LinkHandler {
    /**
     * Opens an address; may take some seconds, so never on the JavaFX thread.
     *
     * @param address of the web, or of a folder as {@code file:}
     * @return false when there is no program that opens it
     */
    boolean open(String address);
}
