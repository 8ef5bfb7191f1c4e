/** What the diary tells of one product, shown over any page. */
@NullMarked
package org.skinweek.ui.history;

import org.jspecify.annotations.NullMarked;
