#include "models/people/registration.h"

namespace rosette {

using namespace Qt::StringLiterals;

QString toText(ElectorKind kind)
{
    switch (kind) {
    case ElectorKind::Ordinary:
        return u"ordinary"_s;
    case ElectorKind::Overseas:
        return u"overseas"_s;
    case ElectorKind::Anonymous:
        return u"anonymous"_s;
    case ElectorKind::Other:
        return u"other"_s;
    }
    return {};
}

ElectorKind electorKindFrom(const QString &text)
{
    for (const ElectorKind kind : {ElectorKind::Overseas, ElectorKind::Anonymous, ElectorKind::Other}) {
        if (text == toText(kind))
            return kind;
    }
    return ElectorKind::Ordinary;
}

ElectorKind electorKindOf(const QString &marker)
{
    if (marker == "F"_L1)
        return ElectorKind::Overseas;
    return marker == "N"_L1 ? ElectorKind::Anonymous : ElectorKind::Ordinary;
}

} // namespace rosette
