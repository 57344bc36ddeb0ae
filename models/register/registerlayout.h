#pragma once

#include <QHash>
#include <QStringList>

#include "models/register/registerrow.h"

namespace rosette {

/// What a column of a register says of an elector.
enum class RegisterField {
    District,
    Number, ///< may hold district and suffix as well: "KAA-12/1"
    Suffix,
    Change,
    CreatedMonth,
    ChangedMonth,
    DeletedMonth,
    RecordTotal, ///< how many rows the file says it has
    Marker,
    BirthDate,
    AttainmentDate,
    Title,
    Forename,
    MiddleNames, ///< or initials
    Surname,
    WholeName, ///< the surname first
    FullName,  ///< the surname last
    OptOut,
    Address, ///< one column or many
    Postcode,
    Uprn,
    Ward, ///< in which the polling district lies
};
constexpr int kRegisterFields = int(RegisterField::Ward) + 1;

/// How one supplier writes its file: which columns say what, and how a row says what it asks for.
struct RegisterLayout
{
    struct Column
    {
        RegisterField field = RegisterField::Address;
        QStringList names; ///< headingKey()s; # stands for one digit: "address#"
        bool isNeeded = false;
        QList<int> positions = {}; ///< where names do not tell
    };

    QString key;      ///< "xpress-full"
    QString supplier; ///< "Xpress"
    bool isUpdate = false;
    bool hasDecimalNumbers = false; ///< "25.25" stands between 25 and 26
    QList<Column> columns;
    QHash<QChar, RegisterChange> changes = {}; ///< by the first character of the column Change
    bool isHeadless = false;                   ///< the first row is an elector
    qsizetype columnCount = 0;                 ///< that a file must have; 0: any

    /// "full register from Xpress", "monthly update from Xpress".
    QString text() const;

    /// Of all suppliers known, and last one of no supplier, told by usual names of columns.
    static const QList<RegisterLayout> &all();
    bool isAnySuppliers() const { return key == kAnySupplier; }
    static constexpr auto kAnySupplier = QLatin1String("other-full");
};

} // namespace rosette
