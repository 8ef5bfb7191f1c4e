package org.skinweek.platform.autostart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.skinweek.platform.notice.NoticeService;

/** A program that the bus starts: writes its argument and the action that it is handed to a file; ends with the test. */
final class StartedByBus {
    private StartedByBus() {}

    public static void main(String[] arguments) {
        NoticeService service = NoticeService.open(System.getenv(), () -> {}, (notice, action) -> {
                    try {
                        Files.writeString(Path.of(arguments[0]), arguments[1] + " " + notice + " " + action);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .orElseThrow();
        ProcessHandle.of(Long.parseLong(arguments[2]))
                .ifPresent(test -> test.onExit().join());
        service.close();
    }
}
