package org.skinweek.platform.notice;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBus;
import org.freedesktop.dbus.types.UInt32;
import org.skinweek.platform.BareError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How the programs of a login reach each other. */
final class SessionBus {
    private static final Logger LOG = LoggerFactory.getLogger(SessionBus.class);
    private static final String NAME = "org.freedesktop.DBus";
    private static final String PATH = "/org/freedesktop/DBus";
    private static final int ONE_TRY = 0;
    private static final UInt32 NO_FLAGS = new UInt32(0);

    private SessionBus() {}

    /**
     * Where the bus of this login listens; empty where there is none, or none that Java can reach: it knows sockets
     * that are files, and no abstract ones.
     */
    static Optional<String> address(Map<String, String> environment) {
        String named = environment.getOrDefault("DBUS_SESSION_BUS_ADDRESS", "");
        if (!named.isEmpty()) {
            return Stream.of(named.split(";", -1))
                    .filter(address -> address.startsWith("unix:path="))
                    .findFirst();
        }
        return Optional.ofNullable(environment.get("XDG_RUNTIME_DIR"))
                .map(folder -> Path.of(folder, "bus"))
                .filter(Files::exists)
                .map(socket -> "unix:path=" + socket);
    }

    /** A connection of its own, so that closing it ends what was listened to through it. */
    static DBusConnection connect(String address) throws DBusException {
        return DBusConnectionBuilder.forAddress(address)
                .withShared(false)
                .transportConfig()
                .withTimeout(ONE_TRY)
                .back()
                .build();
    }

    /** Makes something of a connection. */
    @FunctionalInterface
    interface Maker<T> {
        /** Made, or failed for want of what it talks to. */
        T of(DBusConnection connection) throws DBusException;
    }

    /**
     * What is made of a connection of its own; empty where there is no bus, or nobody on it to talk to.
     *
     * @param missing what is missing then, for the log
     */
    static <T> Optional<T> opened(String address, String missing, Maker<T> maker) {
        try {
            DBusConnection connection = connect(address);
            try {
                return Optional.of(maker.of(connection));
            } catch (DBusException | RuntimeException e) {
                connection.disconnect();
                throw e;
            }
        } catch (DBusException | RuntimeException e) {
            LOG.debug("{} on the session bus", missing, new BareError(e));
            return Optional.empty();
        }
    }

    /** The bus itself. */
    static DBus of(DBusConnection connection) throws DBusException {
        return connection.getRemoteObject(NAME, PATH, DBus.class);
    }

    /**
     * The process behind a name, started if need be. Calls go to it and not to the name: when it is replaced by another
     * they fail, and what was agreed upon with it is agreed upon anew.
     */
    static String ownerOf(String name, DBusConnection connection) throws DBusException {
        DBus bus = of(connection);
        if (!bus.NameHasOwner(name)) {
            bus.StartServiceByName(name, NO_FLAGS);
        }
        return bus.GetNameOwner(name);
    }
}
