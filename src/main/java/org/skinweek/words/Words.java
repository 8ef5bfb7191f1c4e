package org.skinweek.words;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts in one language. A bundle for each area keeps the files small: {@code words/week.properties} holds the keys
 * that begin with {@code week.}. Every text is a {@link MessageFormat} pattern, so an apostrophe is doubled.
 */
public final class Words {
    private static final String FIRST_STRONG_ISOLATE = "\u2068";
    private static final String POP_ISOLATE = "\u2069";

    /** The languages with texts; the first one is used where none matches the user's. */
    private static final List<Locale> LANGUAGES = List.of(Locale.UK);

    private final Locale locale;
    private final Locale region;
    private final ClassLoader loader = Words.class.getClassLoader();
    private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();
    private final Map<String, TextPattern> patterns = new ConcurrentHashMap<>();

    /** The texts for a locale, with dates and numbers as in its country; in English where the language has no texts. */
    public Words(Locale locale) {
        this(locale, locale);
    }

    /**
     * The texts for a language.
     *
     * @param region how the user writes dates and numbers, whatever language the texts are in
     */
    public Words(Locale locale, Locale region) {
        this.locale = locale;
        this.region = region;
    }

    /**
     * The texts in the language nearest to the user's.
     *
     * @param wanted the language of the user's computer
     * @param region how the user writes dates and numbers
     */
    public static Words of(Locale wanted, Locale region) {
        return new Words(
                LANGUAGES.stream()
                        .filter(each -> each.getLanguage().equals(wanted.getLanguage()))
                        .findFirst()
                        .orElse(LANGUAGES.get(0)),
                region);
    }

    /** The country whose order of day and month and whose decimal sign the user types. */
    public Locale region() {
        return region;
    }

    /** The language, for dates and numbers. */
    public Locale locale() {
        return locale;
    }

    /**
     * The text of a key with its arguments put in.
     *
     * @param key whose first part, up to the first dot, names the bundle
     * @throws MissingResourceException when no bundle has the key; a guard test finds that
     */
    public String text(String key, Object... arguments) {
        return patterns.computeIfAbsent(
                        key, asked -> TextPattern.of(bundle(asked).getString(asked)))
                .with(locale, arguments);
    }

    /**
     * The text of one constant among several, such as {@code common.session.morning}.
     *
     * @param prefix the common beginning of their keys, including the dot at its end
     * @throws MissingResourceException when no bundle has the key; a guard test finds that
     */
    public String textOf(String prefix, Enum<?> constant, Object... arguments) {
        return text(prefix + key(constant), arguments);
    }

    /** How keys of texts write a constant: in lower case, whatever the language. */
    public static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /**
     * What the user wrote, such as a name, as a part of a sentence of ours: written in the other direction, it keeps its
     * order and leaves the words around it where they are.
     */
    public String isolated(String written) {
        return TextDirection.hasRightToLeft(written) ? FIRST_STRONG_ISOLATE + written + POP_ISOLATE : written;
    }

    /** Items one after another, such as "cleanser, retinol and moisturiser"; there is one at least. */
    public String list(List<String> items) {
        String joined = items.get(0);
        for (int i = 1; i < items.size(); i++) {
            joined = text(i == items.size() - 1 ? "common.list.two" : "common.list.next", joined, items.get(i));
        }
        return joined;
    }

    /** A non-empty text as the beginning of a sentence, with a capital letter. */
    public String beginning(String text) {
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(locale) + text.substring(first);
    }

    /** True when there is a text for the key. */
    public boolean has(String key) {
        try {
            return bundle(key).containsKey(key);
        } catch (MissingResourceException e) {
            return false;
        }
    }

    private ResourceBundle bundle(String key) {
        int dot = key.indexOf('.');
        String area = dot < 0 ? key : key.substring(0, dot);
        return bundles.computeIfAbsent(
                area,
                asked -> ResourceBundle.getBundle(
                        "words." + asked,
                        locale,
                        loader,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }
}
