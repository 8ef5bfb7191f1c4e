package org.skinweek.platform.notice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;
import org.skinweek.platform.BareError;
import org.skinweek.platform.ProgramName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notices by the notification service that nearly every Linux desktop has. */
final class DaemonNotices implements DesktopNotices {
    private static final Logger LOG = LoggerFactory.getLogger(DaemonNotices.class);
    private static final UInt32 NONE = new UInt32(0);
    private static final int NEVER = 0;
    private static final int AS_USUAL = -1;
    /** The specification's second of three; the third would break through “do not disturb”. */
    private static final byte NORMAL = 1;

    private final DBusConnection connection;
    private final NotificationDaemon daemon;
    private final List<String> capabilities;
    /** The service's numbers by our ids; kept when a notice closes, since an action may be told after that. */
    private final Map<String, UInt32> shown = new ConcurrentHashMap<>();

    private DaemonNotices(DBusConnection connection, String owner, ActionListener listener) throws DBusException {
        this.connection = connection;
        daemon = connection.getRemoteObject(owner, NotificationDaemon.PATH, NotificationDaemon.class);
        capabilities = List.copyOf(daemon.capabilities());
        connection.addSigHandler(
                NotificationDaemon.ActionInvoked.class,
                owner,
                chosen -> noticeOf(chosen.number).ifPresent(id -> {
                    withdraw(id); // most services do that by themselves, dunst does not
                    listener.chosen(id, chosen.action);
                }));
    }

    /** Connects to the service; empty where there is none. */
    static Optional<DesktopNotices> open(String address, ActionListener listener) {
        return SessionBus.opened(
                address,
                "no notification service",
                connection -> new DaemonNotices(
                        connection, SessionBus.ownerOf(NotificationDaemon.NAME, connection), listener));
    }

    @Override
    public boolean show(DesktopNotice notice) {
        try {
            UInt32 number = daemon.show(
                    ProgramName.SHOWN,
                    shown.getOrDefault(notice.id(), NONE),
                    "",
                    notice.title(),
                    capabilities.contains("body-markup") ? NoticeMarkup.escaped(notice.body()) : notice.body(),
                    actions(notice),
                    Map.of("desktop-entry", new Variant<>(ProgramName.ID), "urgency", new Variant<>(NORMAL)),
                    notice.important() ? NEVER : AS_USUAL);
            shown.put(notice.id(), number);
            return true;
        } catch (DBusExecutionException e) {
            LOG.debug("the notification service took no notice", new BareError(e));
            return false;
        }
    }

    /** Ids and labels in turn. */
    private List<String> actions(DesktopNotice notice) {
        return capabilities.contains("actions")
                ? notice.actions().stream()
                        .flatMap(action -> Stream.of(action.id(), action.label()))
                        .toList()
                : List.of();
    }

    @Override
    public void withdraw(String noticeId) {
        UInt32 number = shown.remove(noticeId);
        if (number != null) {
            try {
                daemon.close(number);
            } catch (DBusExecutionException e) {
                LOG.debug("the notice was gone", new BareError(e));
            }
        }
    }

    @Override
    public void close() {
        connection.disconnect();
    }

    private Optional<String> noticeOf(UInt32 number) {
        return shown.entrySet().stream()
                .filter(notice -> notice.getValue().equals(number))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
