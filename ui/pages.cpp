#include "ui/pages.h"

namespace rosette {

QList<PageEntry> allPages()
{
    return {};
}

QList<LocatorSource> allLocatorSources()
{
    return {};
}

} // namespace rosette
