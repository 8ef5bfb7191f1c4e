package org.skinweek.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.UnreadRow.Kind;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.ProductPacks;
import org.skinweek.routine.SkinZone;

/** Reads and stores products with their doses and packs, in the order in which they were added. */
final class ProductRepository {
    private static final String PUT = """
        INSERT INTO product (id, name, form, category, prescription, prescribed_per_week, first_used,
            wanted_per_week, preferred_days, archived, zone, spf, starts, ingredients)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, form = excluded.form, category = excluded.category,
            prescription = excluded.prescription, prescribed_per_week = excluded.prescribed_per_week,
            first_used = excluded.first_used, wanted_per_week = excluded.wanted_per_week,
            preferred_days = excluded.preferred_days, archived = excluded.archived,
            zone = excluded.zone, spf = excluded.spf, starts = excluded.starts, ingredients = excluded.ingredients
        """;
    private static final String ALL = """
        SELECT id, name, form, category, prescription, prescribed_per_week, first_used, wanted_per_week,
            preferred_days, archived, zone, spf, starts, ingredients
        FROM product ORDER BY position
        """;

    /** Stands for an active whose very name cannot be read. */
    private static final String UNKNOWN = "?";

    private final SqlSession sql;
    private final TolerantRows rows;
    private final PackRepository packs;

    ProductRepository(SqlSession sql, TolerantRows rows) {
        this.sql = sql;
        this.rows = rows;
        this.packs = new PackRepository(sql, rows);
    }

    Map<String, Product> all() throws SQLException {
        Map<String, List<Dose>> doses = doses();
        Map<String, ProductPacks> packed = packs.all();
        Map<String, Product> products = new LinkedHashMap<>();
        Set<String> belongingNowhere = new LinkedHashSet<>(doses.keySet());
        Set<String> packedNowhere = new LinkedHashSet<>(packed.keySet());
        rows.list(
                        ALL,
                        row -> {
                            belongingNowhere.remove(row.getString(1));
                            packedNowhere.remove(row.getString(1));
                            return product(row, doses, packed);
                        },
                        row -> new TolerantRows.Unread(place(row.getString(1)), Kind.PRODUCT, null, row.getString(2)))
                .forEach(product -> products.put(product.id(), product));
        belongingNowhere.forEach(id -> rows.add(new TolerantRows.Unread(dosesOf(id), Kind.DOSE, null, id)));
        packedNowhere.forEach(id -> rows.add(new TolerantRows.Unread(PackRepository.place(id), Kind.PACK, null, id)));
        return products;
    }

    void store(Change.OfProduct change) throws SQLException {
        rows.moveAside(place(change.id()), dosesOf(change.id()), PackRepository.place(change.id()));
        rows.keep(dosesOf(change.id()));
        rows.keep(PackRepository.place(change.id()));
        @Nullable Product product = change.after();
        if (product == null) {
            sql.update("DELETE FROM product WHERE id = ?", change.id());
            return;
        }
        sql.update(
                PUT,
                product.id(),
                product.name(),
                product.form().name(),
                product.category().name(),
                product.prescription(),
                product.prescribedPerWeek(),
                ColumnCodec.text(product.firstUsed()),
                product.wantedPerWeek(),
                ColumnCodec.names(product.preferredDays()),
                product.archived(),
                ColumnCodec.name(product.statedZone()),
                product.spf(),
                ColumnCodec.text(product.starts()),
                product.ingredients());
        sql.update("DELETE FROM dose WHERE product = ?", product.id());
        for (int i = 0; i < product.doses().size(); i++) {
            Dose dose = product.doses().get(i);
            sql.update(
                    "INSERT INTO dose (product, position, active, percent, other_name) VALUES (?, ?, ?, ?, ?)",
                    product.id(),
                    i,
                    dose.active(),
                    dose.percent(),
                    dose.otherName());
        }
        packs.store(product);
    }

    private Map<String, List<Dose>> doses() throws SQLException {
        Map<String, List<Dose>> doses = new HashMap<>();
        sql.list("SELECT product, active, percent, other_name FROM dose ORDER BY product, position", row -> {
            @Nullable String product = row.getString(1);
            return doses.computeIfAbsent(product, id -> new ArrayList<>()).add(dose(product, row));
        });
        return doses;
    }

    /**
     * The dose in a row; one that cannot be read becomes another, unknown active, since at least its presence is known.
     */
    private Dose dose(@Nullable String product, ResultSet row) throws SQLException {
        @Nullable String active = row.getString(2);
        @Nullable String otherName = row.getString(4);
        Optional<Dose> dose =
                TolerantRows.value(row, from -> new Dose(active, ColumnCodec.decimal(from, 3), otherName));
        if (dose.isEmpty()) {
            rows.add(new TolerantRows.Unread(dosesOf(product), Kind.DOSE, null, active));
        }
        return dose.orElseGet(() -> Dose.other(active == null || active.isBlank() ? UNKNOWN : active));
    }

    private static TolerantRows.Place place(@Nullable String id) {
        return TolerantRows.Place.of("product", "id", id);
    }

    private static TolerantRows.Place dosesOf(@Nullable String product) {
        return TolerantRows.Place.of("dose", "product", product);
    }

    private static Product product(ResultSet row, Map<String, List<Dose>> doses, Map<String, ProductPacks> packs)
            throws SQLException {
        String id = row.getString(1);
        return ProductBuilder.of(
                        id,
                        row.getString(2),
                        Form.valueOf(row.getString(3)),
                        ProductCategory.valueOf(row.getString(4)),
                        doses.getOrDefault(id, List.of()))
                .prescription(ColumnCodec.flag(row, 5))
                .prescribedPerWeek(ColumnCodec.number(row, 6))
                .firstUsed(ColumnCodec.day(row, 7))
                .wantedPerWeek(ColumnCodec.number(row, 8))
                .preferredDays(ColumnCodec.set(DayOfWeek.class, row.getString(9)))
                .archived(ColumnCodec.flag(row, 10))
                .zone(ColumnCodec.constant(SkinZone.class, row.getString(11)))
                .spf(ColumnCodec.number(row, 12))
                .starts(ColumnCodec.day(row, 13))
                .ingredients(row.getString(14))
                .packs(packs.getOrDefault(id, ProductPacks.NONE))
                .build();
    }
}
