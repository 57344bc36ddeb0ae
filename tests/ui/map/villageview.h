#pragma once

#include <QTest>

#include "tests/support/mapscenes.h"
#include "ui/map/maptoolview.h"

namespace rosette::test {

/// The made-up village in a window of 800 × 600 at zoom 16, shown and about to be drawn.
inline std::unique_ptr<MapToolView> villageView()
{
    auto view = std::make_unique<MapToolView>();
    view->resize(800, 600);
    view->setScene(villageScene());
    view->show();
    if (!QTest::qWaitForWindowExposed(view.get()))
        qFatal("the map's window was not shown");
    view->setViewport(kVillageMiddle, 16);
    return view;
}

} // namespace rosette::test
