package org.skinweek.platform.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionBusTest {
    private static final String VARIABLE = "DBUS_SESSION_BUS_ADDRESS";

    @Test
    void takesTheNamedBusWhereJavaCanReachIt() {
        assertThat(SessionBus.address(Map.of(VARIABLE, "unix:path=/run/user/1000/bus,guid=1")))
                .contains("unix:path=/run/user/1000/bus,guid=1");
        assertThat(SessionBus.address(Map.of(VARIABLE, "unix:abstract=/tmp/bus;unix:path=/run/bus")))
                .contains("unix:path=/run/bus");
        assertThat(SessionBus.address(Map.of(VARIABLE, "unix:abstract=/tmp/bus")))
                .isEmpty();
        assertThat(SessionBus.address(Map.of())).isEmpty();
    }

    @Test
    void looksWhereALoginHasItsBus(@TempDir Path folder) throws IOException {
        Map<String, String> login = Map.of("XDG_RUNTIME_DIR", folder.toString());
        assertThat(SessionBus.address(login)).isEmpty();
        Path bus = Files.createFile(folder.resolve("bus"));
        assertThat(SessionBus.address(login)).contains("unix:path=" + bus);
    }
}
