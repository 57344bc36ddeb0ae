#include "models/register/registerdetection.h"

#include <QCoreApplication>

#include "models/places/postcode.h"
#include "models/register/registercolumns.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kOwnScore = 101;
constexpr int kHeadlessScore = 50; ///< where columns stand says less than how they are named

QString tr(const char *text) { return QCoreApplication::translate("RegisterDetection", text); }

bool saysChange(const RegisterLayout &layout, const RegisterColumns &columns, const TableRow &row)
{
    const QString code = columns.text(RegisterField::Change, row).toUpper();
    return !code.isEmpty() && layout.changes.contains(code.front());
}

/// By names. Eros heads a full register and an update alike; in an update every row says what it asks for.
std::optional<RegisterGuess> guessByHeading(const RegisterLayout &layout, const QStringList &heading,
                                            const QList<TableRow> &sample)
{
    const RegisterColumns columns(layout, heading);
    if (!columns.isComplete())
        return std::nullopt;
    const bool hasCodes = columns.has(RegisterField::Change);
    const auto isChange = [&](const TableRow &row) {
        return row.cells.size() < heading.size() || saysChange(layout, columns, row);
    };
    if (hasCodes && !std::all_of(sample.begin(), sample.end(), isChange))
        return std::nullopt;
    const QString reason = hasCodes ? tr("%1 of its %2 columns fit, and every row says what it asks for.")
                                    : tr("%1 of its %2 columns fit.");
    return RegisterGuess{layout, columns.known() * 100 / int(std::max(heading.size(), qsizetype(1))),
                         reason.arg(columns.known()).arg(heading.size())};
}

bool hasPostcode(const RegisterLayout &layout, const QStringList &cells)
{
    const RegisterColumns columns(layout, cells);
    return !tidyPostcode(columns.text(RegisterField::Postcode, TableRow{0, cells, {}})).isEmpty();
}

std::optional<RegisterGuess> guessByPosition(const RegisterLayout &layout, const QList<TableRow> &sample)
{
    const auto electors = std::count_if(sample.begin(), sample.end(), [&](const TableRow &row) {
        return isElector(layout, row.cells) && hasPostcode(layout, row.cells);
    });
    if (electors == 0 || electors * 2 < sample.size())
        return std::nullopt;
    return RegisterGuess{layout, kHeadlessScore,
                         tr("It has no heading, but district, number and postcode stand where they belong.")};
}

/// Where the user's table has no heading, its rows must look like electors.
bool fitsOwn(const RegisterLayout &layout, const QStringList &heading, const QList<TableRow> &sample)
{
    if (!layout.isHeadless)
        return RegisterColumns(layout, heading).isComplete();
    const auto electors =
        std::count_if(sample.begin(), sample.end(), [&](const TableRow &row) { return isElector(layout, row.cells); });
    return isElector(layout, heading) || electors * 2 > sample.size();
}

} // namespace

bool isSuppliersHeading(const QStringList &heading)
{
    return std::any_of(RegisterLayout::all().begin(), RegisterLayout::all().end(), [&](const RegisterLayout &layout) {
        return !layout.isHeadless && !layout.isAnySuppliers() && RegisterColumns(layout, heading).isComplete();
    });
}

bool isRegisterHeading(const QStringList &heading, const QList<RegisterLayout> &own)
{
    const auto isHeadingOf = [&](const RegisterLayout &layout) {
        return !layout.isHeadless && RegisterColumns(layout, heading).isComplete();
    };
    return std::any_of(own.begin(), own.end(), isHeadingOf) ||
           std::any_of(RegisterLayout::all().begin(), RegisterLayout::all().end(), isHeadingOf);
}

QList<RegisterGuess> guessRegisterLayouts(const QStringList &heading, const QList<TableRow> &sample,
                                          const QList<RegisterLayout> &own)
{
    QList<RegisterGuess> guesses;
    for (const RegisterLayout &layout : own) {
        if (fitsOwn(layout, heading, sample))
            guesses += RegisterGuess{layout, kOwnScore, tr("Its columns are those that you named.")};
    }
    for (const RegisterLayout &layout : RegisterLayout::all()) {
        if (layout.isAnySuppliers() && !guesses.isEmpty())
            break; // somebody's own layout says more
        const auto guess =
            layout.isHeadless ? guessByPosition(layout, sample) : guessByHeading(layout, heading, sample);
        if (guess)
            guesses += *guess;
    }
    std::stable_sort(guesses.begin(), guesses.end(),
                     [](const RegisterGuess &a, const RegisterGuess &b) { return a.score > b.score; });
    return guesses;
}

bool isElector(const RegisterLayout &layout, const QStringList &cells)
{
    const RegisterColumns columns(layout, cells);
    if (!columns.isComplete())
        return false;
    const TableRow row{0, cells, {}};
    const auto number = ElectorNumber::fromParts(columns.text(RegisterField::District, row),
                                                 columns.text(RegisterField::Number, row), {});
    return number && !number->district.isEmpty() && (!layout.isUpdate || saysChange(layout, columns, row));
}

} // namespace rosette
