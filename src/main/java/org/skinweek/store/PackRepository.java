package org.skinweek.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.skinweek.notebook.UnreadRow.Kind;
import org.skinweek.routine.PackPrice;
import org.skinweek.routine.PackSize;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductPack;
import org.skinweek.routine.ProductPacks;
import org.skinweek.routine.SizeUnit;

/** Reads and stores the packs of products, in the order in which they were written down. */
final class PackRepository {
    private static final String ALL = """
        SELECT product, id, printed_expiry, opened, period_after_opening_months, size, size_unit, price, currency,
            bought, finished
        FROM product_pack ORDER BY product, position, id
        """;
    private static final String PUT = """
        INSERT INTO product_pack (product, id, position, printed_expiry, opened, period_after_opening_months, size,
            size_unit, price, currency, bought, finished)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;

    private final SqlSession sql;
    private final TolerantRows rows;

    PackRepository(SqlSession sql, TolerantRows rows) {
        this.sql = sql;
        this.rows = rows;
    }

    /** The packs by the id of their product. One that cannot be read is missing among those of its product. */
    Map<String, ProductPacks> all() throws SQLException {
        Map<String, List<ProductPack>> packs = new HashMap<>();
        rows.list(
                ALL,
                row -> {
                    ProductPack pack = pack(row);
                    return packs.computeIfAbsent(Objects.requireNonNull(row.getString(1)), id -> new ArrayList<>())
                            .add(pack);
                },
                row -> new TolerantRows.Unread(place(row.getString(1)), Kind.PACK, null, row.getString(1)));
        Map<String, ProductPacks> all = new HashMap<>();
        packs.forEach((product, list) -> all.put(product, new ProductPacks(list)));
        return all;
    }

    /** Stores the packs of a product that is stored already. */
    void store(Product product) throws SQLException {
        sql.update("DELETE FROM product_pack WHERE product = ?", product.id());
        int position = 0;
        for (ProductPack pack : product.packs().list()) {
            @Nullable PackSize size = pack.size();
            @Nullable PackPrice price = pack.price();
            sql.update(
                    PUT,
                    product.id(),
                    ColumnCodec.bytes(pack.id()),
                    position++,
                    ColumnCodec.text(pack.printedExpiry()),
                    ColumnCodec.text(pack.opened()),
                    pack.periodAfterOpeningMonths(),
                    size == null ? null : size.amount().toPlainString(),
                    size == null ? null : size.unit().name(),
                    price == null ? null : price.amount().toPlainString(),
                    price == null ? null : price.currency(),
                    ColumnCodec.text(pack.bought()),
                    ColumnCodec.text(pack.finished()));
        }
    }

    /** Where the packs of a product are. */
    static TolerantRows.Place place(@Nullable String product) {
        return TolerantRows.Place.of("product_pack", "product", product);
    }

    private static ProductPack pack(ResultSet row) throws SQLException {
        return new ProductPack(
                ColumnCodec.uuid(row.getBytes(2)),
                ColumnCodec.day(row, 3),
                ColumnCodec.day(row, 4),
                ColumnCodec.number(row, 5),
                size(row.getString(6), row.getString(7)),
                price(row.getString(8), row.getString(9)),
                ColumnCodec.day(row, 10),
                ColumnCodec.day(row, 11));
    }

    /** Rejects an amount without a unit, and a unit without an amount. */
    private static @Nullable PackSize size(@Nullable String amount, @Nullable String unit) {
        return amount == null && unit == null
                ? null
                : new PackSize(number(amount), SizeUnit.valueOf(Objects.requireNonNull(unit)));
    }

    /** Rejects an amount without a currency, and a currency without an amount. */
    private static @Nullable PackPrice price(@Nullable String amount, @Nullable String currency) {
        return amount == null && currency == null
                ? null
                : new PackPrice(number(amount), Objects.requireNonNull(currency));
    }

    /** Rejects what is not written as numbers are: a power of ten could have more digits than fit into memory. */
    private static BigDecimal number(@Nullable String text) {
        String digits = Objects.requireNonNull(text);
        if (!digits.matches("\\d{1,12}(\\.\\d{1,12})?")) {
            throw new IllegalArgumentException("a number is not written as numbers are");
        }
        return new BigDecimal(digits);
    }
}
