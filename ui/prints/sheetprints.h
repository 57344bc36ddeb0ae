#pragma once

#include "models/canvass/sheet.h"
#include "models/output/contactsheets.h"
#include "ui/shell/appcontext.h"

class QWidget;

namespace rosette {

/// Contact sheets and other paper for the same doors, for any page: each opens a dialog with a look at the pages, which
/// deletes itself.
namespace SheetPrints {

/// `subject` is what is printed, in words.
void printSheets(AppContext &context, QWidget *parent, const QString &subject, const ContactSheetRequest &request);
/// Asks for what.
void printSheets(AppContext &context, QWidget *parent);
/// What a session came to, to be written down by hand.
void printDebrief(AppContext &context, QWidget *parent, ActivityId session, const QString &title);
void printAgain(AppContext &context, QWidget *parent, const Sheet &sheet);
/// Labels to stick on envelopes, or a table for letters.
void printLabels(AppContext &context, QWidget *parent, const QString &subject, const ContactSheetRequest &request);
void printLabels(AppContext &context, QWidget *parent);
/// How many leaflets a round, street, district or ward takes.
void printLeafletCounts(AppContext &context, QWidget *parent);

} // namespace SheetPrints

} // namespace rosette
