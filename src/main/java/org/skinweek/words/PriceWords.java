package org.skinweek.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;
import org.skinweek.diary.PackCost;
import org.skinweek.routine.PackPrice;
import org.skinweek.routine.PackSize;

/** Says what packs cost and how much is in them. */
public final class PriceWords {
    /** Digits behind the point of a price that is less than the smallest coin. */
    private static final int FINE_DIGITS = 4;

    private final Words words;

    /** Texts in one language. */
    public PriceWords(Words words) {
        this.words = words;
    }

    /** A price, such as "€12.90". */
    public String price(PackPrice price) {
        return amount(price.amount(), price.currency());
    }

    /** What one use costs, such as "€0.12", and more exactly where that would be nothing. */
    public String each(PackCost cost) {
        return amount(cost.perUse(), cost.currency());
    }

    /** How much is in a pack, such as "30 ml". */
    public String size(PackSize size) {
        return words.textOf("shelf.size.", size.unit(), size.amount());
    }

    private String amount(BigDecimal amount, String code) {
        NumberFormat format;
        boolean known = isCode(code);
        if (known) {
            format = NumberFormat.getCurrencyInstance(words.locale());
            format.setCurrency(Currency.getInstance(code));
            int digits = Math.max(0, Currency.getInstance(code).getDefaultFractionDigits());
            format.setMinimumFractionDigits(digits);
            format.setMaximumFractionDigits(digits);
        } else {
            format = NumberFormat.getNumberInstance(words.locale());
            format.setMinimumFractionDigits(2);
            format.setMaximumFractionDigits(2);
        }
        format.setRoundingMode(RoundingMode.HALF_UP);
        int digits = format.getMaximumFractionDigits();
        boolean vanishes = amount.signum() != 0
                && amount.setScale(digits, RoundingMode.HALF_UP).signum() == 0;
        if (vanishes) {
            format.setMaximumFractionDigits(FINE_DIGITS);
        }
        String number = format.format(amount);
        return known || code.isEmpty() ? number : words.text("shelf.price", number, words.isolated(code));
    }

    private static boolean isCode(String text) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(text));
    }
}
