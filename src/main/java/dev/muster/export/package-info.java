/**
 * Writes networks of entities in the formats that programs for networks read: one {@link
 * dev.muster.export.NetworkWriter} a {@link dev.muster.export.NetworkFormat}. A <em>node</em> is an
 * entity, an <em>edge</em> a pair of them. Writers hold no more than one node or edge at a time.
 * Nothing is selected here, and nothing known of tables.
 */
package dev.muster.export;
