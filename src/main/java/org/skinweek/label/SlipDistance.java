package org.skinweek.label;

import java.util.Arrays;

/**
 * How many slips of a pen or a scanner lead from one key to another: a letter too much, too little, another one, or two
 * neighbours exchanged. Numbers have no slips (polysorbate 20 is not 60), but for a digit that looks like a letter.
 */
final class SlipDistance {
    private static final int SLIP = 2;
    private static final int LIKENESS = 1;
    private static final int NEVER = 1_000;
    private static final String LOOK_ALIKES = "1l1i0o5s8b6bli6g9gvu";
    private static final int ASCII = 128;
    private static final boolean[] ALIKE = new boolean[ASCII * ASCII];

    static {
        for (int i = 0; i + 1 < LOOK_ALIKES.length(); i += 2) {
            char one = LOOK_ALIKES.charAt(i);
            char other = LOOK_ALIKES.charAt(i + 1);
            ALIKE[one * ASCII + other] = true;
            ALIKE[other * ASCII + one] = true;
        }
    }

    private final String key;
    private final int limit;
    /** Keys of so few slips run side by side this closely. */
    private final int band;

    private int[] beforeLast;
    private int[] last;
    private int[] row;

    /**
     * Distances from a key.
     *
     * @param slips how many slips are looked for at most
     */
    SlipDistance(String key, int slips) {
        this.key = key;
        this.limit = slips * SLIP;
        this.band = slips + 1;
        this.beforeLast = new int[key.length() + 1];
        this.last = new int[key.length() + 1];
        this.row = new int[key.length() + 1];
    }

    /** The cost of the way to another key: 2 for a slip, 1 for a likeness; the largest number where it is too far. */
    int to(String other) {
        Arrays.fill(beforeLast, NEVER);
        Arrays.fill(last, NEVER);
        Arrays.fill(row, NEVER);
        last[0] = 0;
        for (int i = 1; i <= Math.min(band, key.length()); i++) {
            last[i] = last[i - 1] + single(key.charAt(i - 1));
        }
        for (int j = 1; j <= other.length(); j++) {
            int from = Math.max(1, j - band);
            int to = Math.min(key.length(), j + band);
            char letter = other.charAt(j - 1);
            row[from - 1] = from == 1 ? last[0] + single(letter) : NEVER;
            int least = row[from - 1];
            for (int i = from; i <= to; i++) {
                row[i] = cell(other, i, j);
                least = Math.min(least, row[i]);
            }
            if (to < key.length()) {
                row[to + 1] = NEVER;
            }
            if (least > limit) {
                return Integer.MAX_VALUE;
            }
            turn();
        }
        int cost = last[key.length()];
        return cost <= limit ? cost : Integer.MAX_VALUE;
    }

    private int cell(String other, int i, int j) {
        char own = key.charAt(i - 1);
        char letter = other.charAt(j - 1);
        int cost = Math.min(
                last[i - 1] + change(own, letter), Math.min(last[i] + single(letter), row[i - 1] + single(own)));
        return i > 1 && j > 1 && exchanged(other, i, j) ? Math.min(cost, beforeLast[i - 2] + SLIP) : cost;
    }

    private void turn() {
        int[] free = beforeLast;
        beforeLast = last;
        last = row;
        row = free;
    }

    private boolean exchanged(String other, int i, int j) {
        char one = key.charAt(i - 1);
        char two = key.charAt(i - 2);
        return one != two
                && one == other.charAt(j - 2)
                && two == other.charAt(j - 1)
                && !Character.isDigit(one)
                && !Character.isDigit(two);
    }

    private static int single(char letter) {
        return Character.isDigit(letter) ? NEVER : SLIP;
    }

    private static int change(char one, char other) {
        if (one == other) {
            return 0;
        }
        if (one < ASCII && other < ASCII && ALIKE[one * ASCII + other]) {
            return LIKENESS;
        }
        return Character.isDigit(one) || Character.isDigit(other) ? NEVER : SLIP;
    }
}
