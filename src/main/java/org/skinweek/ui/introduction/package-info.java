/** What begins when: new products that are brought in one at a time, as cards to look at and to reorder. */
@NullMarked
package org.skinweek.ui.introduction;

import org.jspecify.annotations.NullMarked;
