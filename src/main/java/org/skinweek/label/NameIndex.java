package org.skinweek.label;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All names of a book by their keys: found exactly, grown letter by letter, or through a slip of the pen. */
final class NameIndex {
    private final Map<String, KnownIngredient> byKey = new HashMap<>();
    private final String[] sorted;
    private final NearNames near;

    NameIndex(List<KnownIngredient> ingredients) {
        for (KnownIngredient ingredient : ingredients) {
            add(ingredient.name(), ingredient);
            ingredient.names().forEach(name -> add(name, ingredient));
        }
        sorted = byKey.keySet().toArray(String[]::new);
        Arrays.sort(sorted);
        near = new NearNames(byKey);
    }

    private void add(String name, KnownIngredient ingredient) {
        String key = NameKey.of(name);
        if (!key.isEmpty()) {
            byKey.putIfAbsent(key, ingredient);
        }
    }

    /** The ingredient that has exactly this key. */
    @Nullable
    KnownIngredient exact(String key) {
        return byKey.get(key);
    }

    /** The ingredient that a misspelt key means, if it means only one. */
    @Nullable
    KnownIngredient near(String key) {
        return near.find(key);
    }

    /** The active that a misspelt key means where only an active is expected. */
    @Nullable
    KnownIngredient nearActive(String key) {
        return near.findActive(key);
    }

    /** The one active that all names with this beginning stand for, for names that a cut ends. */
    @Nullable
    KnownIngredient beginning(String key) {
        int from = Arrays.binarySearch(sorted, key);
        @Nullable KnownIngredient found = null;
        for (int i = from < 0 ? -from - 1 : from; i < sorted.length && sorted[i].startsWith(key); i++) {
            KnownIngredient candidate = byKey.get(sorted[i]);
            if (candidate == null || (found != null && !NearNames.same(found, candidate))) {
                return null;
            }
            found = candidate;
        }
        return found;
    }

    /** A walk along the letters of a text that tells where names end. */
    Walk walk() {
        return new Walk();
    }

    /** The keys that begin with the letters so far: a range of all of them in order. */
    final class Walk {
        private int low = 0;
        private int high = sorted.length;
        private int depth = 0;

        /** Takes one more letter; false when no key goes on so. */
        boolean next(char letter) {
            low = bound(letter);
            high = low < high ? bound((char) (letter + 1)) : low;
            depth++;
            return low < high;
        }

        private int bound(char letter) {
            int from = low;
            int to = high;
            while (from < to) {
                int middle = (from + to) >>> 1;
                String key = sorted[middle];
                if (key.length() > depth && key.charAt(depth) >= letter) {
                    to = middle;
                } else {
                    from = middle + 1;
                }
            }
            return from;
        }

        /** The ingredient of which the letters so far are a whole key. */
        @Nullable
        KnownIngredient whole() {
            String first = sorted[low];
            return first.length() == depth ? byKey.get(first) : null;
        }
    }
}
