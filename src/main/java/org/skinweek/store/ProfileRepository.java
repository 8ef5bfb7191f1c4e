package org.skinweek.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.notebook.UnreadRow;
import org.skinweek.routine.SkinCondition;
import org.skinweek.routine.SkinGoal;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.SkinType;

/** Reads and stores the skin profile. */
final class ProfileRepository {
    private static final String PUT = """
        INSERT OR REPLACE INTO profile (one, sensitivity, skin_type, goals, pregnant_or_planning, conditions)
        VALUES (1, ?, ?, ?, ?, ?)
        """;

    private static final TolerantRows.Place PLACE = TolerantRows.Place.of("profile", "one", "1");

    private final SqlSession sql;
    private final TolerantRows rows;

    ProfileRepository(SqlSession sql, TolerantRows rows) {
        this.sql = sql;
        this.rows = rows;
    }

    /** The stored profile, or the default one when none is stored. */
    SkinProfile get() throws SQLException {
        return sql
                .list(
                        // a row whose key was tampered with counts until there is one with ours
                        "SELECT sensitivity, skin_type, goals, pregnant_or_planning, conditions FROM profile"
                                + " ORDER BY one IS NOT 1, one LIMIT 1",
                        this::profile)
                .stream()
                .findFirst()
                .orElse(SkinProfile.DEFAULT);
    }

    void store(SkinProfile profile) throws SQLException {
        rows.keep(PLACE);
        sql.update(
                PUT,
                profile.stated().name(),
                ColumnCodec.name(profile.skinType()),
                ColumnCodec.names(profile.goals()),
                profile.pregnantOrPlanning(),
                ColumnCodec.names(profile.conditions()));
    }

    /** Values that cannot be read count as those that ask for most care: sensitive, pregnant, with every condition. */
    private SkinProfile profile(ResultSet row) throws SQLException {
        Optional<Sensitivity> stated = TolerantRows.value(row, from -> Sensitivity.valueOf(from.getString(1)));
        // in an Optional, since a skin type may be absent
        Optional<Optional<SkinType>> skinType = TolerantRows.value(
                row, from -> Optional.ofNullable(ColumnCodec.constant(SkinType.class, from.getString(2))));
        Optional<Set<SkinGoal>> goals =
                TolerantRows.value(row, from -> ColumnCodec.set(SkinGoal.class, from.getString(3)));
        Optional<Boolean> pregnant = TolerantRows.value(row, from -> ColumnCodec.flag(from, 4));
        Optional<Set<SkinCondition>> conditions =
                TolerantRows.value(row, from -> ColumnCodec.set(SkinCondition.class, from.getString(5)));
        if (Stream.of(stated, skinType, goals, pregnant, conditions).anyMatch(Optional::isEmpty)) {
            rows.add(new TolerantRows.Unread(PLACE, UnreadRow.Kind.PROFILE, null, null));
        }
        return new SkinProfile(
                stated.orElse(Sensitivity.SENSITIVE),
                skinType.flatMap(Function.identity()).orElse(null),
                goals.orElse(Set.of()),
                pregnant.orElse(true),
                conditions.orElse(EnumSet.allOf(SkinCondition.class)));
    }
}
