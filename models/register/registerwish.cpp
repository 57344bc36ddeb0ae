#include "models/register/registerwish.h"

#include "models/places/tablechoice.h"
#include "models/register/registermapping.h"

namespace rosette {

namespace {

QString correctionOf(const ImportCorrections &corrections, const char *key)
{
    return corrections.value(QString::fromLatin1(key));
}

} // namespace

Result<RegisterReader::Wish> registerWishOf(const ImportCorrections &corrections, Connection &c)
{
    RegisterReader::Wish wish;
    wish.layout = correctionOf(corrections, RegisterReader::kLayoutKey);
    ROSETTE_ASSIGN(wish.table, TableChoice::wishOf(corrections));
    if (const QString said = correctionOf(corrections, RegisterMapping::kMapKey); !said.isEmpty()) {
        ROSETTE_ASSIGN(const RegisterMapping mapping, RegisterMapping::parse(said));
        wish.own += mapping.layout();
        if (wish.layout.isEmpty())
            wish.layout = QString::fromLatin1(RegisterMapping::kLayoutKey);
        return wish;
    }
    ROSETTE_ASSIGN(const QList<RegisterMapping> remembered, RegisterMapping::remembered(c));
    for (const RegisterMapping &mapping : remembered)
        wish.own += mapping.layout();
    return wish;
}

Status rememberMapping(const ImportCorrections &corrections, Connection &c)
{
    const QString said = correctionOf(corrections, RegisterMapping::kMapKey);
    const QString layout = correctionOf(corrections, RegisterReader::kLayoutKey);
    const bool isRead = layout.isEmpty() || layout == QLatin1String(RegisterMapping::kLayoutKey);
    if (said.isEmpty() || !isRead)
        return {};
    ROSETTE_ASSIGN(const RegisterMapping mapping, RegisterMapping::parse(said));
    return mapping.remember(c);
}

} // namespace rosette
