package org.skinweek.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A display that nobody sees (Xvfb), so that a window of the user's does not cover what is measured. */
public final class VirtualDisplay implements AutoCloseable {
    private static final int FIRST_NUMBER = 67;

    private final Process server;
    private final String name;

    private VirtualDisplay(Process server, String name) {
        this.server = server;
        this.name = name;
    }

    /**
     * Opens a display under a number that no other has.
     *
     * @throws IOException when Xvfb is not installed
     */
    public static VirtualDisplay open() throws IOException, InterruptedException {
        int number = FIRST_NUMBER;
        while (Files.exists(socket(number))) {
            number++;
        }
        Process server = new ProcessBuilder("Xvfb", ":" + number, "-screen", "0", "1280x820x24")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (Files.notExists(socket(number)) && server.isAlive()) {
            Thread.sleep(20);
        }
        return new VirtualDisplay(server, ":" + number);
    }

    /** Makes a process that is yet to be started show its windows here. */
    public void show(Map<String, String> environment) {
        environment.put("DISPLAY", name);
        environment.remove("WAYLAND_DISPLAY");
    }

    @Override
    public void close() {
        server.destroy();
    }

    private static Path socket(int number) {
        return Path.of("/tmp/.X11-unix/X" + number);
    }
}
