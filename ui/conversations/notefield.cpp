#include "ui/conversations/notefield.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

NoteField::NoteField(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit)
    , m_warning(new QLabel(warning()))
{
    m_line->setObjectName(u"conversationNoteLineEdit"_s);
    m_line->setAccessibleName(tr("Note"));
    m_line->setAccessibleDescription(warning());
    m_warning->setWordWrap(true);
    Theme::makeSecondary(m_warning);
    setFocusProxy(m_line);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kInside / 2);
    layout->addWidget(m_line);
    layout->addWidget(m_warning);
}

QString NoteField::text() const { return m_line->text().simplified(); }

void NoteField::setText(const QString &text) { m_line->setText(text); }

QString NoteField::warning()
{
    return tr("The person it is about may ask to read this: write only what you would show them.");
}

} // namespace rosette
