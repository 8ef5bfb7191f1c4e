package org.skinweek.platform.notice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.freedesktop.dbus.bin.EmbeddedDBusDaemon;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.skinweek.testing.Patience;
import org.testfx.util.WaitForAsyncUtils;

/** A small bus within the test, for stand-ins of the desktop's services. */
final class TestBus implements AutoCloseable {
    private final String address;
    private final EmbeddedDBusDaemon daemon;

    /**
     * Listens when it is made. The library says that it has started as soon as its socket is there; a client that comes
     * before its second thread runs would be its last, since it then takes itself for closed.
     */
    TestBus(Path folder) throws TimeoutException {
        address = "unix:path=" + folder.resolve("bus");
        daemon = new EmbeddedDBusDaemon(address + ",listen=true");
        daemon.startInBackgroundAndWait(Patience.MILLIS);
        WaitForAsyncUtils.waitFor(Patience.SECONDS, TimeUnit.SECONDS, daemon::isRunning);
    }

    String address() {
        return address;
    }

    Map<String, String> environment() {
        return Map.of("DBUS_SESSION_BUS_ADDRESS", address);
    }

    /** A service of that name with one object. */
    DBusConnection serve(String name, DBusInterface object) throws DBusException {
        DBusConnection connection = SessionBus.connect(address);
        connection.exportObject(object);
        connection.requestBusName(name);
        return connection;
    }

    @Override
    public void close() throws IOException {
        daemon.close();
    }
}
