#pragma once

#include <optional>

#include <QList>
#include <QStringList>

#include "models/base/id.h"
#include "models/base/result.h"

namespace rosette {

class Connection;

/// What a sheet came to, as the walker counts it at its foot: typed back, it tells whether all was typed.
struct SheetTotals
{
    int doorsTried = 0;
    int peopleSpokenTo = 0;
    int doorsWithoutAnswer = 0;
    int asks = 0; ///< posters, postal votes, casework … together

    /// What was typed for the sheet, corrected entries left aside.
    static Result<SheetTotals> of(Connection &connection, SheetId sheet);
    /// In the order of the paper.
    static QStringList labels();
    QList<int> counts() const;

    /// The paper's figures from "total 38 11 27 4" or "= 38 11 27 4", in the order of labels(); a dash is one that
    /// nobody counted and reads as -1. Nothing when the line says something else.
    static std::optional<QList<int>> read(const QString &line);
    /// "doors tried: 38 typed, 40 on paper" for each that differs; empty when all agree.
    QStringList differencesFrom(const QList<int> &paper) const;
};

} // namespace rosette
