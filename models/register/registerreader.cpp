#include "models/register/registerreader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include "models/places/tablechoice.h"
#include "models/register/councilfile.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kSampleRows = 50;

QString tr(const char *text) { return QCoreApplication::translate("RegisterImport", text); }

QString capitalised(QString text)
{
    text.front() = text.front().toUpper();
    return text;
}

bool isOneOf(const QList<RegisterLayout> &layouts, const QStringList &heading)
{
    return std::any_of(layouts.begin(), layouts.end(),
                       [&](const RegisterLayout &layout) { return RegisterColumns(layout, heading).isComplete(); });
}

} // namespace

RegisterReader::RegisterReader(std::unique_ptr<TableReader> table)
    : m_table(std::move(table))
{
}

Result<std::unique_ptr<RegisterReader>> RegisterReader::open(const QString &path, QDate today, const Wish &wish)
{
    const auto isHeading = [&](const QStringList &cells) { return isRegisterHeading(cells, wish.own); };
    ROSETTE_ASSIGN(auto table, TableReader::open(path, isHeading, wish.table));
    const QStringList heading = table->heading();
    const CouncilFile kind = councilFileOf(heading);
    const bool isOther = kind == CouncilFile::PollingStations || kind == CouncilFile::AbsentVoters;
    if (isOther && !isOneOf(wish.own, heading))
        return wrongCouncilFile(path, heading, table->headingLine(), councilFileText(CouncilFile::Register));
    std::unique_ptr<RegisterReader> reader(new RegisterReader(std::move(table)));
    ROSETTE_CHECK(reader->readSample());
    reader->m_guesses = guessRegisterLayouts(heading, reader->m_sample, wish.own);
    ROSETTE_CHECK(reader->choose(wish.layout));
    if (reader->m_guesses.isEmpty())
        return wrongCouncilFile(path, heading, reader->m_table->headingLine(), councilFileText(CouncilFile::Register));
    const RegisterLayout &layout = reader->layout();
    if (layout.isHeadless && isElector(layout, heading))
        reader->m_sample.prepend(TableRow{reader->m_table->headingLine(), heading, {}});
    reader->m_rowReader = RegisterRowReader(layout, heading, today);
    return reader;
}

Status RegisterReader::readSample()
{
    TableRow row;
    while (m_sample.size() < kSampleRows) {
        ROSETTE_ASSIGN(const bool hasRow, m_table->next(row));
        if (!hasRow)
            break;
        m_sample += row;
    }
    return {};
}

Status RegisterReader::choose(const QString &wanted)
{
    if (wanted.isEmpty())
        return {};
    const auto found = std::find_if(m_guesses.begin(), m_guesses.end(),
                                    [&](const RegisterGuess &guess) { return guess.layout.key == wanted; });
    if (found != m_guesses.end()) {
        std::rotate(m_guesses.begin(), found, found + 1);
        return {};
    }
    QStringList keys;
    for (const RegisterGuess &guess : std::as_const(m_guesses))
        keys += guess.layout.key;
    const QString advice = keys.isEmpty() ? tr("Its columns are “%1”.").arg(m_table->heading().join(u"”, “"_s))
                                          : tr("It can be read as %1.").arg(keys.join(u", "_s));
    return Error{ErrorCode::Invalid,
                 tr("%1 cannot be read as “%2”: columns that it needs are missing. Nothing was changed. %3")
                     .arg(QFileInfo(m_table->path()).fileName(), wanted, advice),
                 m_table->path()};
}

Result<bool> RegisterReader::next(RegisterRow &row, QString &rejection)
{
    if (m_sampleAt < m_sample.size()) {
        m_row = std::move(m_sample[m_sampleAt++]);
    } else {
        ROSETTE_ASSIGN(const bool hasRow, m_table->next(m_row));
        if (!hasRow)
            return false;
    }
    ++m_rows;
    m_statedRows = std::max(m_statedRows, m_rowReader.statedTotal(m_row));
    rejection = m_rowReader.read(m_row, row);
    const bool isGone = row.change == RegisterChange::Removed || row.change == RegisterChange::Passed;
    if (rejection.isEmpty() && !isGone && !row.ward.isEmpty())
        m_wards.add(row.number.district, row.ward);
    return true;
}

ImportGuess RegisterReader::layoutGuess() const
{
    ImportGuess guess{QString::fromLatin1(kLayoutKey), tr("Supplier"), layout().key, {}, {}};
    for (const RegisterGuess &possible : m_guesses)
        guess.choices += ImportGuess::Choice{possible.layout.key, capitalised(possible.layout.text())};
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    guess.reason = tr("%1, %2; %3 rows. %4")
                       .arg(capitalised(layout().text()), m_table->form().text(), british.toString(m_rows),
                            m_guesses.first().reason);
    return guess;
}

QList<ImportGuess> RegisterReader::importGuesses() const
{
    return QList<ImportGuess>{layoutGuess()} + TableChoice::guesses(*m_table);
}

QString RegisterReader::complaint() const
{
    if (m_statedRows == 0 || m_statedRows == m_rows)
        return {};
    return tr("%1 says that it has %2 rows, but %3 were found. It may have been cut off: ask for it again.")
        .arg(QFileInfo(m_table->path()).fileName())
        .arg(m_statedRows)
        .arg(m_rows);
}

} // namespace rosette
