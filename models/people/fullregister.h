#pragma once

#include "models/people/registerimporter.h"

namespace rosette {

/// A register in full: who is in it is on the register; who is missing, of the districts it speaks of, has left.
class FullRegister : public RegisterImporter
{
public:
    FullRegister(Connection &c, ImportReport &report, RegisterBook book)
        : RegisterImporter(c, report, std::move(book))
    {
    }

    Status take(const RegisterRow &row, const std::function<QString()> &sourceText) override;

protected:
    Status conclude() override;

private:
    /// A row that no rule for the moment fits; the second look comes when all others found theirs.
    struct Pending
    {
        RegisterRow row;
        QString nameKey;
        Place place;
        QString sourceText;
    };

    Status takePending();
    Status retireMissing();

    QList<Pending> m_pending;
};

} // namespace rosette
