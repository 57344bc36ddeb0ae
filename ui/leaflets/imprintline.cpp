#include "ui/leaflets/imprintline.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

ImprintLine::ImprintLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel)
    , m_complete(new QToolButton)
{
    m_text->setObjectName(u"imprintLabel"_s);
    m_text->setFont(Theme::secondaryFont(font()));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // long ones end in an ellipsis
    m_complete->setObjectName(u"completeImprintToolButton"_s);
    m_complete->setText(tr("Complete it…"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kInside);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_complete);
    connect(m_complete, &QToolButton::clicked, this, &ImprintLine::completionRequested);
}

void ImprintLine::showEdition(const Edition &edition)
{
    m_edition = edition;
    m_complete->setVisible(!edition.missingImprintParts().isEmpty());
    showText();
}

void ImprintLine::showText()
{
    const QStringList missing = m_edition.missingImprintParts();
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText,
                     missing.isEmpty() ? Theme::muted(colours) : Theme::of(Meaning::Attention, colours));
    m_text->setPalette(colours);
    const QString words = missing.isEmpty() ? m_edition.imprint()
                                            : Theme::shapeOf(Meaning::Attention) + u' ' +
                                                  tr("The imprint lacks %1.").arg(missing.join(u", "_s));
    m_text->setText(m_text->fontMetrics().elidedText(words, Qt::ElideRight, m_text->width()));
    m_text->setToolTip(words);
    m_text->setAccessibleName(words);
}

void ImprintLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showText();
}

void ImprintLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showText();
}

} // namespace rosette
