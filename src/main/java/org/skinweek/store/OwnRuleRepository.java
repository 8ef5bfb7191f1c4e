package org.skinweek.store;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.UnreadRow.Kind;
import org.skinweek.rules.OwnLimit;
import org.skinweek.rules.OwnRule;
import org.skinweek.rules.RuleSubject;
import org.skinweek.rules.Severity;

/** Reads and stores the rules that the user made, in the order of making. */
final class OwnRuleRepository {
    private static final String PUT = """
        INSERT INTO own_rule (id, kind, amount, session, weekdays, same_day, severity, reason)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, amount = excluded.amount, session = excluded.session,
            weekdays = excluded.weekdays, same_day = excluded.same_day, severity = excluded.severity,
            reason = excluded.reason
        """;
    private static final String ALL = """
        SELECT id, kind, amount, session, weekdays, same_day, severity, reason FROM own_rule ORDER BY position
        """;

    private final SqlSession sql;
    private final TolerantRows rows;

    OwnRuleRepository(SqlSession sql, TolerantRows rows) {
        this.sql = sql;
        this.rows = rows;
    }

    List<OwnRule> all() throws SQLException {
        Map<ByteBuffer, List<SubjectRow>> subjects = subjects();
        Set<ByteBuffer> belongingNowhere = new LinkedHashSet<>(subjects.keySet());
        List<OwnRule> rules = rows.list(
                ALL,
                row -> {
                    belongingNowhere.remove(ByteBuffer.wrap(row.getBytes(1)));
                    return rule(row, subjects);
                },
                row -> new TolerantRows.Unread(place(row.getBytes(1)), Kind.OWN_RULE, null, row.getString(8)));
        belongingNowhere.forEach(id -> rows.add(new TolerantRows.Unread(place(bytes(id)), Kind.OWN_RULE, null, null)));
        return rules;
    }

    void store(Change.OfOwnRule change) throws SQLException {
        @Nullable OwnRule rule = change.after();
        @Nullable OwnRule before = change.before();
        if (rule == null) {
            if (before != null) {
                sql.update("DELETE FROM own_rule WHERE id = ?", ColumnCodec.bytes(before.id()));
            }
            return;
        }
        byte[] id = ColumnCodec.bytes(rule.id());
        Columns columns = Columns.of(rule.limit());
        sql.update(
                PUT,
                id,
                columns.kind(),
                columns.amount(),
                ColumnCodec.name(columns.session()),
                ColumnCodec.names(columns.weekdays()),
                columns.sameDay(),
                rule.severity().name(),
                rule.reason());
        sql.update("DELETE FROM own_rule_subject WHERE rule = ?", id);
        List<RuleSubject> subjects = rule.limit().subjects();
        for (int side = 0; side < subjects.size(); side++) {
            List<SubjectRow> rows = SubjectRow.of(side, subjects.get(side));
            for (int position = 0; position < rows.size(); position++) {
                sql.update(
                        "INSERT INTO own_rule_subject (rule, side, position, family, product) VALUES (?, ?, ?, ?, ?)",
                        id,
                        side,
                        position,
                        rows.get(position).family(),
                        rows.get(position).product());
            }
        }
    }

    private Map<ByteBuffer, List<SubjectRow>> subjects() throws SQLException {
        Map<ByteBuffer, List<SubjectRow>> subjects = new HashMap<>();
        sql.list(
                "SELECT rule, side, family, product FROM own_rule_subject ORDER BY rule, side, position",
                row -> subjects.computeIfAbsent(ByteBuffer.wrap(row.getBytes(1)), rule -> new ArrayList<>())
                        .add(new SubjectRow(row.getLong(2), row.getString(3), row.getString(4))));
        return subjects;
    }

    private static OwnRule rule(ResultSet row, Map<ByteBuffer, List<SubjectRow>> subjects) throws SQLException {
        byte[] bytes = row.getBytes(1);
        UUID id = ColumnCodec.uuid(bytes);
        List<SubjectRow> subjectRows = subjects.getOrDefault(ByteBuffer.wrap(bytes), List.of());
        List<RuleSubject> sides = sides(subjectRows);
        if (sides.isEmpty()) {
            throw new IllegalArgumentException("the rule %s is about nothing".formatted(id));
        }
        Columns columns = new Columns(
                row.getString(2),
                ColumnCodec.number(row, 3),
                ColumnCodec.constant(Session.class, row.getString(4)),
                ColumnCodec.set(DayOfWeek.class, row.getString(5)),
                ColumnCodec.flag(row, 6));
        OwnLimit limit = columns.limit(sides);
        // values that the kind does not use may mean something to a newer program
        if (!columns.equals(Columns.of(limit)) || !Set.copyOf(subjectRows).equals(Set.copyOf(rows(limit)))) {
            throw new IllegalArgumentException("the rule %s says more than its kind can".formatted(id));
        }
        return new OwnRule(id, limit, Severity.valueOf(row.getString(7)), Objects.requireNonNull(row.getString(8)));
    }

    /** All rows of a limit's subjects, one side after the other. */
    private static List<SubjectRow> rows(OwnLimit limit) {
        List<SubjectRow> rows = new ArrayList<>();
        for (RuleSubject subject : limit.subjects()) {
            rows.addAll(SubjectRow.of(rows.isEmpty() ? 0 : 1, subject));
        }
        return rows;
    }

    /** The subjects of a rule: one, or two that must not meet. */
    private static List<RuleSubject> sides(List<SubjectRow> rows) {
        Map<Long, List<SubjectRow>> sides =
                rows.stream().collect(Collectors.groupingBy(SubjectRow::side, TreeMap::new, Collectors.toList()));
        if (!List.of(0L, 1L).subList(0, Math.min(sides.size(), 2)).equals(List.copyOf(sides.keySet()))) {
            throw new IllegalArgumentException(
                    "the sides of a rule are %s: they must be 0 and 1".formatted(sides.keySet()));
        }
        return sides.values().stream().map(SubjectRow::subject).toList();
    }

    private static byte[] bytes(ByteBuffer id) {
        byte[] bytes = new byte[id.remaining()];
        id.duplicate().get(bytes);
        return bytes;
    }

    private static TolerantRows.Place place(byte @Nullable [] id) {
        return TolerantRows.Place.of("own_rule", "id", id);
    }

    /**
     * One row of a subject.
     *
     * @param side 0, or 1 for the other side
     * @param family name of a family, or that strong products are meant; absent for a product and for any active
     * @param product id of a product; absent for a family and for any active
     */
    private record SubjectRow(
            long side, @Nullable String family, @Nullable String product) {
        /** Stands in the place of a family; a program that does not know it keeps the rule unread. */
        private static final String STRONG = "STRONG_PRODUCTS";

        static List<SubjectRow> of(int side, RuleSubject subject) {
            if (subject instanceof RuleSubject.OfProducts products) {
                return products.ids().stream()
                        .sorted()
                        .map(id -> new SubjectRow(side, null, id))
                        .toList();
            }
            if (subject instanceof RuleSubject.StrongProducts) {
                return List.of(new SubjectRow(side, STRONG, null));
            }
            return List.of(new SubjectRow(
                    side,
                    subject instanceof RuleSubject.OfFamily family
                            ? family.family().name()
                            : null,
                    null));
        }

        static RuleSubject subject(List<SubjectRow> rows) {
            Set<String> products = new HashSet<>();
            for (SubjectRow row : rows) {
                if (STRONG.equals(row.family())) {
                    return new RuleSubject.StrongProducts();
                }
                if (row.family() != null) {
                    return new RuleSubject.OfFamily(ActiveFamily.valueOf(row.family()));
                }
                if (row.product() == null) {
                    return new RuleSubject.AnyActive();
                }
                products.add(row.product());
            }
            return new RuleSubject.OfProducts(products);
        }
    }

    /**
     * A limit in columns.
     *
     * @param kind which limit
     * @param amount its number, where it has one
     * @param session its session, where it has one
     * @param weekdays its weekdays, where it has any
     * @param sameDay whether a day is too close
     */
    private record Columns(
            String kind,
            @Nullable Integer amount,
            @Nullable Session session,
            Set<DayOfWeek> weekdays,
            boolean sameDay) {
        private static final String MOST_SESSIONS = "MOST_SESSIONS";
        private static final String AT_MOST_EVERY = "AT_MOST_EVERY";
        private static final String AT_LEAST_EVERY = "AT_LEAST_EVERY";
        private static final String NEVER_TOGETHER = "NEVER_TOGETHER";
        private static final String ONLY_IN = "ONLY_IN";
        private static final String NOT_ON = "NOT_ON";
        private static final String MOST_ON_DAY = "MOST_ON_DAY";

        static Columns of(OwnLimit limit) {
            if (limit instanceof OwnLimit.MostSessions most) {
                return new Columns(MOST_SESSIONS, most.most(), most.session(), Set.of(), false);
            }
            if (limit instanceof OwnLimit.AtMostEvery every) {
                return new Columns(AT_MOST_EVERY, every.days(), null, Set.of(), false);
            }
            if (limit instanceof OwnLimit.AtLeastEvery every) {
                return new Columns(AT_LEAST_EVERY, every.days(), null, Set.of(), false);
            }
            if (limit instanceof OwnLimit.NeverTogether never) {
                return new Columns(NEVER_TOGETHER, null, null, Set.of(), never.sameDay());
            }
            if (limit instanceof OwnLimit.OnlyIn only) {
                return new Columns(ONLY_IN, null, only.session(), Set.of(), false);
            }
            if (limit instanceof OwnLimit.NotOn not) {
                return new Columns(NOT_ON, null, null, not.days(), false);
            }
            if (limit instanceof OwnLimit.MostOnDay most) {
                return new Columns(MOST_ON_DAY, most.most(), null, most.days(), false);
            }
            throw new IllegalArgumentException("limit is %s: no column holds that".formatted(limit.getClass()));
        }

        OwnLimit limit(List<RuleSubject> sides) {
            RuleSubject of = sides.get(0);
            return switch (kind) {
                case MOST_SESSIONS -> new OwnLimit.MostSessions(of, session, required(amount));
                case AT_MOST_EVERY -> new OwnLimit.AtMostEvery(of, required(amount));
                case AT_LEAST_EVERY -> new OwnLimit.AtLeastEvery(of, required(amount));
                case NEVER_TOGETHER -> new OwnLimit.NeverTogether(of, sides.get(sides.size() - 1), sameDay);
                case ONLY_IN -> new OwnLimit.OnlyIn(of, required(session));
                case NOT_ON -> new OwnLimit.NotOn(of, weekdays);
                case MOST_ON_DAY -> new OwnLimit.MostOnDay(of, required(amount), weekdays);
                default -> throw new IllegalArgumentException("kind is %s: no limit is called that".formatted(kind));
            };
        }

        private static <T> T required(@Nullable T value) {
            if (value == null) {
                throw new IllegalArgumentException("a column of a rule is absent: its kind needs it");
            }
            return value;
        }
    }
}
