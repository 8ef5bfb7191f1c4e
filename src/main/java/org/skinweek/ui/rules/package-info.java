/** Where a user adjusts the rules: tolerates a caution, sets a number, makes a rule. */
@NullMarked
package org.skinweek.ui.rules;

import org.jspecify.annotations.NullMarked;
