#pragma once

#include "app/cli/fields.h"

namespace rosette::cli {

/// One kind of thing that `edit` knows, and the options that it takes.
struct Editing
{
    QString kind;
    QStringList options;
    Status (*run)(const Cli &, Campaign &);
    /// What is wrong with the command line, told before the campaign is opened; empty: nothing.
    QString (*misuse)(const Arguments &) = nullptr;
};

/// Codes, questions and the support scale.
QList<Editing> askedEdits();
QStringList editSynopses();

} // namespace rosette::cli
