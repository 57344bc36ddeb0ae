#include "ui/imports/readingfield.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

#include "models/volunteers/volunteerreading.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

ReadingField::ReadingField(const ImportReading &reading, QWidget *parent)
    : QWidget(parent)
    , m_reading(reading)
    , m_edit(new QLineEdit)
    , m_understood(new QLabel)
{
    auto *title = new QLabel(reading.field);
    title->setBuddy(m_edit);
    Theme::makeSecondary(title);
    m_edit->setObjectName(reading.key + u"ReadingLineEdit"_s);
    m_edit->setAccessibleName(reading.field);
    m_edit->setToolTip(tr("Put it in other words when it was misunderstood; leave it empty to take nothing."));
    m_understood->setObjectName(reading.key + u"UnderstoodLabel"_s);
    m_understood->setTextFormat(Qt::PlainText);
    m_understood->setWordWrap(true);
    m_understood->setForegroundRole(QPalette::WindowText); // on a card it would be the plain text's
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(2);
    layout->addWidget(title, 0, 0);
    layout->addWidget(m_edit, 1, 0);
    layout->addWidget(m_understood, 2, 0);
    connect(m_edit, &QLineEdit::textEdited, this, &ReadingField::showUnderstood);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] { emit agreed(key(), text()); });
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        if (text() != m_shown)
            emit agreed(key(), text());
    });
    showText(reading.said, false);
}

QString ReadingField::text() const { return m_edit->text().trimmed(); }

void ReadingField::showText(const QString &text, bool isAgreed)
{
    m_shown = text;
    m_isAgreed = isAgreed;
    if (this->text() != text)
        m_edit->setText(text);
    showUnderstood();
}

/// The file's own words were read by the importer, which knows the campaign's skills.
void ReadingField::showUnderstood()
{
    VolunteerReading::Understood understood{m_reading.understood, m_reading.doubt};
    if (text() != m_reading.said)
        understood = VolunteerReading::understand(key(), text());
    const bool isUnsure = !m_isAgreed && !understood.doubt.isEmpty();
    const Meaning meaning = isUnsure ? Meaning::Attention : Meaning::Done;
    QStringList parts{understood.words.isEmpty() ? tr("nothing is taken") : understood.words};
    if (isUnsure)
        parts += understood.doubt;
    m_understood->setText((m_isAgreed ? u"✓ "_s : Theme::shapeOf(meaning) + u' ') + parts.join(u" · "_s));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme::of(meaning, colours));
    m_understood->setPalette(colours);
}

void ReadingField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showUnderstood();
}

} // namespace rosette
