package org.skinweek.platform.notice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.freedesktop.dbus.bin.EmbeddedDBusDaemon;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.skinweek.testing.Patience;

/** A small bus within the test, for stand-ins of the desktop's services. */
final class TestBus implements AutoCloseable {
    private final String address;
    private final EmbeddedDBusDaemon daemon;

    TestBus(Path folder) {
        address = "unix:path=" + folder.resolve("bus");
        daemon = new EmbeddedDBusDaemon(address + ",listen=true");
        daemon.startInBackgroundAndWait(Patience.MILLIS);
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
