#pragma once

#include "models/register/registerdetection.h"
#include "models/register/registerrowreader.h"
#include "models/register/registerwards.h"
#include "models/store/importguess.h"

namespace rosette {

/// Reads a register of any supplier, full or update, row by row: finds out by itself which it is.
class RegisterReader
{
public:
    /// The key of the guess of the layout and of its correction.
    static constexpr auto kLayoutKey = "layout";

    /// What the user knows better than the reader.
    struct Wish
    {
        QString layout;            ///< the key of the layout to read it as; empty: found out
        QList<RegisterLayout> own; ///< layouts that the user described
        TableWish table;
    };

    /// Refuses, with a sentence that says what the file seems to be, what is no register.
    static Result<std::unique_ptr<RegisterReader>> open(const QString &path, QDate today, const Wish &wish = {});

    const RegisterLayout &layout() const { return m_guesses.first().layout; }
    /// What the file may be, the first is what it is read as.
    const QList<RegisterGuess> &guesses() const { return m_guesses; }

    /// Reads the next row; false at the end. A row that cannot be used has a `rejection`.
    Result<bool> next(RegisterRow &row, QString &rejection);
    QString sourceText() const { return m_row.sourceText(); } ///< of the row read last
    /// The same row, whole; sourceText() is then empty.
    TableRow takeSource() { return std::exchange(m_row, TableRow()); }
    double progress() const { return m_table->progress(); }
    qint64 rows() const { return m_rows; } ///< read so far

    /// After the last row: what the file was taken for, and its encoding and delimiter or its sheet.
    QList<ImportGuess> importGuesses() const;
    /// After the last row: the wards that its rows name.
    const RegisterWards &wards() const { return m_wards; }
    /// After the last row: what is odd about the file as a whole; empty when nothing is.
    QString complaint() const;

private:
    explicit RegisterReader(std::unique_ptr<TableReader> table);
    Status readSample();
    Status choose(const QString &wanted);
    ImportGuess layoutGuess() const;

    std::unique_ptr<TableReader> m_table;
    QList<TableRow> m_sample; ///< rows read to look at, still to be given out
    qsizetype m_sampleAt = 0;
    QList<RegisterGuess> m_guesses;
    RegisterRowReader m_rowReader;
    RegisterWards m_wards;
    TableRow m_row;
    qint64 m_rows = 0;
    qint64 m_statedRows = 0;
};

} // namespace rosette
