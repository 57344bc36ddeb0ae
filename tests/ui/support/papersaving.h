#pragma once

#include <QDialog>
#include <QPushButton>
#include <QTest>

#include "tests/ui/support/uitestcampaign.h"

namespace rosette::test {

/// Waits for the look at the paper that `page` has just opened, then saves it under `path`.
inline void savePaper(UiTestCampaign &test, const QWidget &page, const QString &path)
{
    const auto *dialog = page.findChild<QDialog *>(QStringLiteral("paperDialog"));
    auto *save = dialog ? dialog->findChild<QPushButton *>(QStringLiteral("paperSavePushButton")) : nullptr;
    if (!save || !QTest::qWaitFor([&] { return save->isEnabled(); }, 20000))
        qFatal("there is no paper to save");
    test.prompts().paths = {path};
    QTest::mouseClick(save, Qt::LeftButton);
}

} // namespace rosette::test
