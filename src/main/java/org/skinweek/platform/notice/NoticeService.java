package org.skinweek.platform.notice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBus;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;
import org.skinweek.platform.ProgramName;

/**
 * Answers for the program on the session bus, so that an action reaches it that was chosen on a notice of a process
 * that has ended since. Where nothing answers, the bus starts what the program's service file names, and hands it the
 * action.
 *
 * <p>Of several processes that answer, the one that came last does, and when it ends, the one before: an open window
 * takes over from what runs without one, and gives back.
 */
public final class NoticeService implements AutoCloseable {
    private static final String PATH = "/" + ProgramName.ID.replace('.', '/');
    private static final UInt32 REPLACED_AND_REPLACING =
            new UInt32(DBus.DBUS_NAME_FLAG_ALLOW_REPLACEMENT | DBus.DBUS_NAME_FLAG_REPLACE_EXISTING);

    private final DBusConnection connection;

    private NoticeService(DBusConnection connection, Answers answers) throws DBusException {
        this.connection = connection;
        connection.exportObject(PATH, answers);
        SessionBus.of(connection).RequestName(ProgramName.ID, REPLACED_AND_REPLACING);
    }

    /**
     * Begins to answer; empty where there is no bus.
     *
     * @param shown somebody wants to see the program
     * @param listener hears the actions
     */
    public static Optional<NoticeService> open(
            Map<String, String> environment, Runnable shown, ActionListener listener) {
        return SessionBus.address(environment)
                .flatMap(address -> SessionBus.opened(
                        address,
                        "no answers",
                        connection -> new NoticeService(connection, new Answers(shown, listener))));
    }

    /** Lets another process answer. */
    @Override
    public void close() {
        connection.disconnect();
    }

    /** What the bus calls. */
    private record Answers(Runnable shown, ActionListener listener) implements FreedesktopApplication {
        @Override
        public void activate(Map<String, Variant<?>> platform) {
            shown.run();
        }

        @Override
        public void open(List<String> addresses, Map<String, Variant<?>> platform) {
            shown.run();
        }

        @Override
        public void activateAction(String action, List<Variant<?>> parameters, Map<String, Variant<?>> platform) {
            if (!parameters.isEmpty() && parameters.get(0).getValue() instanceof String noticeId) {
                listener.chosen(noticeId, action);
            }
        }

        @Override
        public String getObjectPath() {
            return PATH;
        }
    }
}
