#include "ui/shell/page.h"

#include "ui/shell/messagebar.h"

namespace rosette {

Page::Page(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
}

bool Page::report(const Status &status)
{
    if (status)
        return true;
    m_context.messages.showError(status.error());
    return false;
}

} // namespace rosette
