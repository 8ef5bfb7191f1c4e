package org.skinweek.reminder;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;

/**
 * What a notice on the desktop was about, so that an answer is understood by another process than the one that showed it.
 *
 * @param day the day of its session, or on which it was told
 * @param session the session that can be answered; absent where it was about days only
 */
public record ToldNotice(LocalDate day, @Nullable Session session) {
    /** An answer comes soon, or means nothing any more. */
    private static final Duration ANSWERED_WITHIN = Duration.ofHours(36);

    /** What a telling is about. */
    public static ToldNotice of(ReminderTelling telling) {
        return telling.session()
                .map(told -> new ToldNotice(told.day(), told.session()))
                .orElseGet(() -> new ToldNotice(telling.today(), null));
    }

    /** What an id says; empty for one that no notice of this program has. */
    public static Optional<ToldNotice> of(String id) {
        int dot = id.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(id.substring(0, dot));
            String rest = id.substring(dot + 1);
            return Optional.of(
                    new ToldNotice(day, rest.equals("day") ? null : Session.valueOf(rest.toUpperCase(Locale.ROOT))));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Letters, digits, hyphens and a dot. */
    public String id() {
        return day + "." + (session == null ? "day" : session.name().toLowerCase(Locale.ROOT));
    }

    /** The session of a day that it is about. */
    public Optional<ReminderTelling.ToldSession> told() {
        return Optional.ofNullable(session).map(each -> new ReminderTelling.ToldSession(day, each));
    }

    /** What was told in it, as far as a log knows and nobody has answered. */
    public List<ReminderKey> keys(ReminderLog log, Instant now) {
        return log.told().values().stream()
                .filter(told -> told.answeredAt() == null
                        && told.toldAt().isAfter(now.minus(ANSWERED_WITHIN))
                        && belongs(told.key()))
                .map(ToldReminder::key)
                .toList();
    }

    /** True for what was told in this notice, or may have been. */
    public boolean belongs(ReminderKey key) {
        return key.kind().isOfSession()
                ? key.day().equals(day) && key.session() == session
                : !key.day().isAfter(day);
    }
}
