/**
 * Which group a credited person belongs to, as an auditor says, with a source. The audits read it, and so does what turns a
 * member's own word on representation into pictures; nothing else can, and what chooses or keeps the catalogue least of all.
 */
@NullMarked
package io.lobbycard.transparency.audit.labels;

import org.jspecify.annotations.NullMarked;
